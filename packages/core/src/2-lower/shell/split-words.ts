import type { Facts } from "../facts.ts";
import type { Piece } from "./interpolate.ts";

/** One argument. */
export type Word = readonly Piece[];

// Own code, because what is needed is not what libraries do: shell-quote and shlex ports expand or drop `$X`, globs and
// operators instead of saying that they are there, know nothing of pieces whose text is not known yet, and differ from
// POSIX in backslashes. Here only what every shell takes literally becomes a word, and all else is left to the shell.
const plain = /[\p{L}\p{N}_@%+:,./=^-]/u;
// Words that mean something to the shell where a command stands.
const shellWords = new Set(
  `! . : [[ alias bg bind builtin case cd command coproc declare eval exec export fg for function getopts hash history if jobs
   let local popd pushd read readonly select set shift shopt source time times trap type typeset ulimit umask unalias unset
   until wait while {`.split(/\s+/),
);
// What only tells of the machine, on machines that have it: a shell says so and goes on, where `subprocess` raises.
const mayBeAbsent = new Set(["nvidia-smi", "nvcc", "rocm-smi", "lscpu", "lsb_release", "free"]);

/** The arguments of a command that needs no shell; `undefined` where it does, or where that cannot be known. */
export function splitWords(pieces: readonly Piece[], facts: Facts): readonly Word[] | undefined {
  const words: Word[] = [];
  let word: Piece[] | undefined;
  let quote: "'" | '"' | undefined;
  const addText = (text: string): void => {
    const last = word?.at(-1);
    if (last?.kind === "text") word?.splice(-1, 1, { kind: "text", text: last.text + text });
    else word = [...(word ?? []), { kind: "text", text }];
  };
  const endWord = (): void => {
    if (word !== undefined) words.push(word);
    word = undefined;
  };
  for (const piece of pieces) {
    if (piece.kind === "value") {
      if (quote === undefined && !isOneWord(piece, facts)) return undefined;
      word = [...(word ?? []), piece];
      continue;
    }
    for (let at = 0; at < piece.text.length; at++) {
      const character = piece.text.charAt(at);
      const following = piece.text.charAt(at + 1);
      if (quote === "'") {
        if (character === "'") quote = undefined;
        else addText(character);
      } else if (quote === '"') {
        if (character === '"') quote = undefined;
        else if (character === "$" || character === "`") return undefined;
        else if (character === "\\" && /["\\$`]/.test(following)) addText(piece.text.charAt(++at));
        else addText(character);
      } else if (character === "'" || character === '"') {
        quote = character;
        addText("");
      } else if (character === " " || character === "\t") {
        endWord();
      } else if (character === "\\" && following !== "" && following !== "\n") {
        addText(piece.text.charAt(++at));
      } else if (character === "#" && word === undefined) {
        return finish(words);
      } else if (plain.test(character) || (/[#!]/.test(character) && word !== undefined)) {
        addText(character);
      } else {
        return undefined;
      }
    }
  }
  if (quote !== undefined) return undefined;
  endWord();
  return finish(words);
}

function finish(words: readonly Word[]): readonly Word[] | undefined {
  const command = words[0]?.[0];
  if (command === undefined) return undefined;
  if (command.kind === "value") return words;
  const setsVariable = /^\w+=/.test(command.text);
  const needsShell = shellWords.has(command.text) || mayBeAbsent.has(command.text);
  return setsVariable || needsShell ? undefined : words;
}

/** Is the value surely one word that the shell would leave alone? */
function isOneWord(piece: Piece, facts: Facts): boolean {
  if (piece.kind === "text" || piece.conversion !== undefined) return false;
  if (piece.expression === "sys.executable" || /^[0-9]+$/.test(piece.expression)) return true;
  return /^\w+$/.test(piece.expression) && facts.plainWord(piece.expression) !== undefined;
}
