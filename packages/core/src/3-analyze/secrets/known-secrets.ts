/** Secrets that can be told by their look, with what to call them. Each may have a group `value`; else all of it is the secret. */
export const knownSecrets: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: "an AWS access key", pattern: /(?<!\w)(?:AKIA|ASIA)[0-9A-Z]{16}(?!\w)/g },
  { name: "a GitHub token", pattern: /(?<!\w)gh[pousr]_[A-Za-z0-9]{30,255}/g },
  { name: "a GitHub token", pattern: /(?<!\w)github_pat_\w{22,255}/g },
  { name: "a GitLab token", pattern: /(?<!\w)glpat-[\w-]{20,100}/g },
  {
    name: "an API key",
    pattern: /(?<![\w-])(?:sk-|gsk_|r8_|xai-|pplx-)(?=[\w-]{0,199}\d)[\w-]{20,200}/g,
  },
  { name: "a Stripe key", pattern: /(?<!\w)[rs]k_(?:live|test)_[0-9A-Za-z]{16,200}/g },
  { name: "a Slack token", pattern: /(?<!\w)xox[abeoprs]-[\w-]{10,200}/g },
  {
    name: "a Slack webhook",
    pattern: /hooks\.slack\.com\/services\/(?<value>T\w{5,30}\/B\w{5,30}\/\w{10,60})/g,
  },
  { name: "a Hugging Face token", pattern: /(?<!\w)hf_[A-Za-z0-9]{30,100}/g },
  { name: "a Google API key", pattern: /(?<!\w)AIza[\w-]{35}(?![\w-])/g },
  { name: "a Google secret", pattern: /(?<!\w)(?:GOCSPX-[\w-]{20,60}|ya29\.[\w-]{20,300})/g },
  {
    name: "a JSON web token",
    pattern: /(?<![\w-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{5,1000}/g,
  },
  { name: "a Mapbox token", pattern: /(?<!\w)[ps]k\.eyJ[\w-]{10,300}\.[\w-]{10,100}/g },
  { name: "a SendGrid key", pattern: /(?<!\w)SG\.[\w-]{16,40}\.[\w-]{16,80}/g },
  { name: "an npm token", pattern: /(?<!\w)npm_[A-Za-z0-9]{36}(?!\w)/g },
  { name: "a PyPI token", pattern: /(?<!\w)pypi-AgE[\w-]{30,400}/g },
  { name: "a Databricks token", pattern: /(?<!\w)dapi[0-9a-f]{32}(?!\w)/g },
  { name: "a DigitalOcean token", pattern: /(?<!\w)do[opr]_v1_[0-9a-f]{64}(?!\w)/g },
  { name: "a Telegram token", pattern: /(?<!\w)\d{8,10}:AA[\w-]{33}(?![\w-])/g },
  {
    name: "a private key",
    pattern:
      /-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY-----(?<value>[A-Za-z0-9+/=\s\\n"',:-]{1,12000})/g,
  },
  {
    name: "a storage key",
    pattern: /\b(?:AccountKey|SharedAccessKey)=(?<value>[A-Za-z0-9+/]{20,120}={0,2})/g,
  },
  {
    name: "a password in an address",
    pattern:
      /\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s/:@"'<>{}$%]{0,100}:(?<value>[^\s/@"'<>{}]{3,200})@[\w[]/gi,
  },
  {
    name: "a secret in an address",
    pattern:
      /[?&](?:[\w.-]{0,30}(?:api_?-?key|apikey|token|secret|password|passwd)|key|sig)=(?<value>[^\s&"'<>{}$#`\\)]{8,500})/gi,
  },
  {
    name: "a secret in a header",
    pattern:
      /\bAuthorization["']?\s{0,3}[:,]\s{0,3}f?["']?\s?(?:Bearer|Basic|Token)\s(?<value>[\w.+/=-]{8,2000})/gi,
  },
  {
    name: "a secret in a header",
    pattern:
      /\b(?:X-)?(?:Api|Auth)-?(?:Key|Token)["']?\s{0,3}:\s{0,3}["']?(?<value>[\w.+/=-]{8,500})/gi,
  },
];

/** Some part of each pattern above, so that text which holds none of them is done with at once. */
export const hint: RegExp =
  /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|(?:sk|gsk|r8|xai|pplx|rk)[-_.]|xox|slack\.com|hf_|AIza|GOCSPX|ya29|eyJ|SG\.|npm_|pypi-|dapi|do[opr]_v1|\d:AA|PRIVATE KEY|AccessKey=|AccountKey=|:\/\/|[?&]\w|authorization|key|token|secret|passw|pwd|passphrase|credential/i;
