// Where a video begins, as its link says.
import assert from "node:assert/strict";
import { test } from "node:test";
import { secondOf } from "../../../theme/static/js/video.js";

for (const [said, second] of [
  ["?t=90", 90],
  ["?t=90s&si=x", 90],
  ["?t=1m30s", 90],
  ["?t=1h2m3s", 3723],
  ["?t=2m", 120],
  ["", 0],
  ["?t=", 0],
  ["?t=nanti", 0],
  ["?t=-5", 0],
]) {
  test(`“${said}” begins at ${second}`, () => assert.equal(secondOf(`https://youtu.be/abcDEF-_123${said}`), second));
}
