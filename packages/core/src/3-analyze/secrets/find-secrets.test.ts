import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findTextSecrets } from "./find-secrets.ts";

// Put together here, so that nothing that looks for secrets in files stumbles over them.
const random = "q7Zk9Xw2Lm4Rt8Vb3Nc6Hd1Jf5Gs0Py2Ae4Uo";
const join = (...parts: readonly string[]): string => parts.join("");

const shown = (text: string): readonly string[] =>
  findTextSecrets(text).map(({ start, end, what }) => `${what}: ${text.slice(start, end)}`);

describe("told by their look", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["an AWS access key", join("AK", "IAQ7ZK9XW2LM4RT8VB")],
    ["a GitHub token", join("gh", "p_", random.slice(0, 36))],
    ["a GitHub token", join("github", "_pat_", random)],
    ["a GitLab token", join("gl", "pat-", random.slice(0, 20))],
    ["an API key", join("sk", "-proj-", random)],
    ["an API key", join("sk", "-", random)],
    ["a Stripe key", join("sk", "_live_", random.slice(0, 24))],
    ["a Slack token", join("xo", "xb-1234567890-", random.slice(0, 24))],
    ["a Hugging Face token", join("h", "f_", random.slice(0, 34))],
    ["a Google API key", join("AI", "za", random.slice(0, 35))],
    ["a JSON web token", join("ey", "JhbGciOiJIUzI1NiJ9.ey", "JzdWIiOiIxMjM0In0.", random)],
    ["a Databricks token", join("da", "pi", "0123456789abcdef".repeat(2))],
  ];
  test.each(cases)("%s: %s", (what, value) => {
    expect(shown(`client = connect("${value}")`)).toEqual([`${what}: ${value}`]);
    expect(shown(`# use ${value} here`)).toEqual([`${what}: ${value}`]);
  });

  test("a private key, in lines or as one string", () => {
    const key = join(
      "-----BEGIN RSA PRIV",
      "ATE KEY-----\nMIIEpQ\nxyzq==\n-----END RSA PRIV",
      "ATE KEY-----",
    );
    expect(shown(`key = """${key}"""`)).toHaveLength(1);
    expect(shown(`key = ${JSON.stringify(key)}`)).toHaveLength(1);
  });

  test("passwords and keys in addresses", () => {
    expect(shown('e = create_engine("postgresql://ana:tr0ub4dor@db.local:5432/x")')).toEqual([
      "a password in an address: tr0ub4dor",
    ]);
    expect(shown('get("https://x.org/q?a=1&api_key=9f8e7d6c5b4a&b=2")')).toEqual([
      "a secret in an address: 9f8e7d6c5b4a",
    ]);
  });

  test("headers", () => {
    expect(shown(`!curl -H "Authorization: Bearer ${random}" https://x.org`)).toEqual([
      `a secret in a header: ${random}`,
    ]);
    expect(shown(`headers = {"Authorization": "Bearer ${random}"}`)).toEqual([
      `a secret in a header: ${random}`,
    ]);
    expect(shown(`headers = {"X-API-Key": "${random}"}`)).toHaveLength(1);
  });
});

describe("told by their name", () => {
  test.each([
    ['password = "tr0ub4dor"', "password", "tr0ub4dor"],
    ["DB_PASSWORD: str = 'correct-horse'", "DB_PASSWORD", "correct-horse"],
    ['connect(host="h", passwd="s3cr3tive")', "passwd", "s3cr3tive"],
    ['conf = {"password": "tr0ub4dor"}', "password", "tr0ub4dor"],
    ['os.environ["MY_PASSWORD"] = "tr0ub4dor"', "MY_PASSWORD", "tr0ub4dor"],
    [`os.environ["WANDB_API_KEY"] = "${random}"`, "WANDB_API_KEY", random],
    [`os.environ.setdefault("API_KEY", "${random}")`, "API_KEY", random],
    [`openai.api_key = "${random}"`, "openai.api_key", random],
    [`login(token="${random}")`, "token", random],
    [
      `wandb.login(key="0123456789abcdef0123456789abcdef01234567")`,
      "key",
      "0123456789abcdef0123456789abcdef01234567",
    ],
    ["%env API_TOKEN=a8f5f167f44f4964", "API_TOKEN", "a8f5f167f44f4964"],
    ["!export DB_PASSWORD='tr0ub4dor'", "DB_PASSWORD", "tr0ub4dor"],
    [`aws_secret_access_key = "${random}"`, "aws_secret_access_key", random],
    ['# password = "tr0ub4dor"', "password", "tr0ub4dor"],
  ])("%s", (text, name, value) => {
    expect(shown(text)).toEqual([`the value of \`${name}\`: ${value}`]);
  });
});

test.each([
  'api_key = "your-api-key-here"',
  'api_key = "<token>"',
  'api_key = "xxxxxxxxxxxxxxxxxxxxxxxx"',
  'password = ""',
  'password = "********"',
  'password = "password"',
  'password = getpass("Password: ")',
  'password = os.environ["DB_PASSWORD"]',
  'token = f"{user}-{number}"',
  'token = os.getenv("GITHUB_TOKEN")',
  'pad_token = "<pad>"',
  'tokenizer.sep_token = "[SEP]"',
  'token = "international"',
  'token_pattern = r"(?u)\\b\\w\\w+\\b"',
  'secret = "the key of the word is here"',
  'sort_key = "population_2019_total"',
  'key = "mean_squared_error_2020"',
  'password_field = st.text_input("Password")',
  'plt.plot(x, y, key="column_name_of_frame")',
  'url = "postgresql://user:{password}@host/db"',
  'url = "https://x.org/a?token=<token>"',
  "pip install git+https://github.com/a/b.git@1234567",
  'if password == "tr0ub4dor": pass',
  'assert tokens("a b") == ["a", "b"]',
  join('aws_key = "AK', 'IAIOSFODNN7EXAMPLE"'),
  'digest = "d41d8cd98f00b204e9800998ecf8427e"',
  "risk-free-rate-of-return-2019-average = 1",
])("no secret: %s", (text) => {
  expect(shown(text)).toEqual([]);
});

test("spans lie in the text, in order, and do not overlap", () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "password = '",
      "'",
      `"${random}"`,
      join("gh", "p_"),
      random,
      "://a:",
      "@b",
      "token=",
      "&",
      "\n",
    ),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join("");
      let last = 0;
      for (const { start, end } of findTextSecrets(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});

test.each([
  "eyJ",
  "sk-a1",
  "password",
  "x.",
  "a://b:c",
  "-----BEGIN PRIVATE KEY-----",
  '"',
  "key=",
  "?a",
])("a long row of %s takes no long time", (part) => {
  const text = `token ${part.repeat(Math.ceil(400_000 / part.length))}`;
  const started = performance.now();
  findTextSecrets(text);
  expect(performance.now() - started).toBeLessThan(4000);
});
