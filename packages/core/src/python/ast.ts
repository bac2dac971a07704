import type {
  Alias,
  Arg,
  Arguments,
  ASTNodeUnion,
  Comment,
  Comprehension,
  ExceptHandler,
  ExprNode,
  Keyword,
  Module,
  StmtNode,
  WithItem,
} from "py-ast";

export type { Alias, Arg, Arguments, Comprehension, ExceptHandler, Keyword, Module, WithItem };

/** Comments are never parsed into the tree. */
export type Stmt = Exclude<StmtNode, Comment>;
export type Expr = ExprNode;

type Of<Type extends string> = Extract<ASTNodeUnion, { nodeType: Type }>;

export type FunctionDef = Of<"FunctionDef">;
export type AsyncFunctionDef = Of<"AsyncFunctionDef">;
export type ClassDef = Of<"ClassDef">;
export type Delete = Of<"Delete">;
export type TypeAlias = Of<"TypeAlias">;
export type AugAssign = Of<"AugAssign">;
export type AnnAssign = Of<"AnnAssign">;
export type Try = Of<"Try">;
export type TryStar = Of<"TryStar">;
export type Import = Of<"Import">;
export type ImportFrom = Of<"ImportFrom">;
export type Global = Of<"Global">;
export type Nonlocal = Of<"Nonlocal">;
export type NamedExpr = Of<"NamedExpr">;
export type Lambda = Of<"Lambda">;
export type ListComp = Of<"ListComp">;
export type SetComp = Of<"SetComp">;
export type DictComp = Of<"DictComp">;
export type GeneratorExp = Of<"GeneratorExp">;
export type Call = Of<"Call">;
export type JoinedStr = Of<"JoinedStr">;
export type TemplateStr = Of<"TemplateStr">;
export type Constant = Of<"Constant">;
export type Name = Of<"Name">;
export type MatchCase = Of<"MatchCase">;
export type MatchValue = Of<"MatchValue">;
export type MatchSingleton = Of<"MatchSingleton">;
export type MatchSequence = Of<"MatchSequence">;
export type MatchMapping = Of<"MatchMapping">;
export type MatchClass = Of<"MatchClass">;
export type MatchStar = Of<"MatchStar">;
export type MatchAs = Of<"MatchAs">;
export type MatchOr = Of<"MatchOr">;
export type TypeVar = Of<"TypeVar">;
export type ParamSpec = Of<"ParamSpec">;
export type TypeVarTuple = Of<"TypeVarTuple">;

export type Pattern =
  | MatchValue
  | MatchSingleton
  | MatchSequence
  | MatchMapping
  | MatchClass
  | MatchStar
  | MatchAs
  | MatchOr;
export type TypeParameter = TypeVar | ParamSpec | TypeVarTuple;
export type FunctionNode = FunctionDef | AsyncFunctionDef;
export type ComprehensionNode = ListComp | SetComp | DictComp | GeneratorExp;

/** Everything that `children` and `walk` give: operators and contexts (`Load`, `Store`) are no nodes of their own. */
export type Node =
  | Module
  | Stmt
  | Expr
  | Pattern
  | TypeParameter
  | Comprehension
  | ExceptHandler
  | Arguments
  | Arg
  | Keyword
  | Alias
  | WithItem
  | MatchCase;

/** Nodes that have no position of their own: theirs is that of their children. */
export type Unlocated = Comprehension | Arguments | WithItem | MatchCase;
export type LocatedNode = Exclude<Node, Unlocated>;

export { children, walk } from "./walk.ts";
