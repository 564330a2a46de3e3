/** Parts of Node by which a program could reach the network, start another program or run text as code. */
const modules = 'http|https|http2|net|tls|dns|dns/promises|dgram|child_process|cluster|inspector|inspector/promises|vm|repl|wasi|undici';

const signs: readonly (readonly [RegExp, string])[] = [
  [/\bfetch\s*\(|["'`]fetch["'`]/gu, 'fetch'],
  [/\bWebSocket\b/gu, 'WebSocket'],
  [/\bXMLHttpRequest\b/gu, 'XMLHttpRequest'],
  [/\bEventSource\b/gu, 'EventSource'],
  [/\bsendBeacon\b/gu, 'sendBeacon'],
  [/\bRTCPeerConnection\b/gu, 'RTCPeerConnection'],
  [/(?<![.\w$])eval\s*\(|\(0,\s*eval\)/gu, 'eval'],
  [/\bnew\s+Function\b|(?<![.\w$])Function\s*\(\s*["'`]/gu, 'new Function'],
  [/\bprocess\.(?:binding|dlopen|_linkedBinding)\b/gu, 'process.binding'],
  [/\bimportScripts\s*\(/gu, 'importScripts'],
  // A file that a user names could be anything; only what was built together may be loaded.
  [/(?<![.\w$])import\s*\(\s*(?!["'`](?:\.\/|node:)[^"'`$]*["'`]\s*\))/gu, 'import of what a text names'],
];

/** Everything in the code of a bundle by which something could get out, with a few words of the code around it. */
export function reachesOut(code: string, allowed: readonly string[] = []): readonly string[] {
  const named = new RegExp(`(?:\\bfrom|\\bimport|[\\w$]\\(|\\()\\s*["'\`](?:node:)?(${modules})["'\`]`, 'gu');
  const found = [...code.matchAll(named)].map((match) => ({ what: match[1] ?? '', index: match.index }));
  const others = signs.flatMap(([sign, what]) => [...code.matchAll(sign)].map(({ index }) => ({ what, index })));
  return [...found, ...others]
    .filter(({ what }) => !allowed.includes(what))
    .map(({ what, index }) => `${what}: ${code.slice(Math.max(index - 40, 0), index + 40).replaceAll('\n', ' ')}`);
}
