// Which words that no story has are forms of a stem: those with prefixes before it, and no others.
import assert from "node:assert/strict";
import { test } from "node:test";

import { instead, isForm, isNear, meant, telling, termsOf, wordsOf } from "../../../theme/static/js/search.js";

const FORMS = {
  periksa: ["memeriksa", "pemeriksaan", "diperiksa", "pemeriksaannya", "memperiksa"],
  tangkap: ["menangkap", "penangkapan", "tertangkap"],
  kawal: ["mengawal", "pengawalan"],
  sita: ["menyita", "penyitaan", "disita"],
  inap: ["menginap", "penginapan"],
  culik: ["penculikan", "diculik"],
  lapor: ["melaporkan", "pelapor", "terlapor"],
  lantas: ["lakalantas"],
};
const OTHERS = {
  bayar: ["batulayar"], sebut: ["ngebut"], tolong: ["nyolong"], undang: ["bandang"], ajar: ["dihajar"],
  embar: ["lembar"], gigi: ["senggigi"], bawa: ["sumbawa"], dana: ["narapidana"], rangka: ["tersangka"], kelas: ["gelas"],
};

test("a form begins with prefixes, one of which may have taken the first letter", () => {
  for (const [stem, words] of Object.entries(FORMS)) {
    for (const word of words) assert.ok(isForm(word, stem), `${word}: ${stem}`);
  }
});

test("a word that only ends alike is no form", () => {
  for (const [stem, words] of Object.entries(OTHERS)) {
    for (const word of words) assert.ok(!isForm(word, stem), `${word}: ${stem}`);
  }
});

test("what the whole archive is full of is looked for only alone", () => {
  assert.deepEqual(telling(["polisi", "razia", "lembar"], new Map([["polisi", "polisi"]])), ["lembar", "razia"]);
  assert.deepEqual(telling(["polisi", "warga"], new Map([["polisi", "polisi"], ["warga", "warga"]])), ["polisi"]);
});

test("what a term stands for is taken for the term, in any form, and nothing else is", () => {
  const terms = termsOf("lakalantas kecelakaan lalu lintas,sim surat izin mengemudi,lantas lalu lintas");
  const read = (text) => meant(wordsOf(text), terms).join(" ");
  assert.equal(read("Perpanjangan Surat Izin Mengemudi lewat pos"), "perpanjangan sim lewat pos");
  assert.equal(read("surat izin pengemudi"), "sim");
  assert.equal(read("korban kecelakaan lalu lintas"), "korban lakalantas");
  assert.equal(read("rambu lalu lintas"), "rambu lantas");
  assert.equal(read("surat izin keramaian"), "surat izin keramaian");
  assert.equal(read("surat izin"), "surat izin");
  assert.deepEqual(meant(["helm"], termsOf("")), ["helm"]);
});

test("a word is near another by one letter more, less or other, or two that changed places", () => {
  const near = ["curanmr", "curranmor", "curamnor", "curanmot", "uranmor", "curanmora"];
  for (const word of near) assert.ok(isNear(word, "curanmor"), word);
  const far = ["curanmor", "curamnot", "urcanmro", "curan", "", "rcuanmro"];
  for (const word of far) assert.ok(!isNear(word, "curanmor"), word);
});

test("another word stands in the place of the one that was typed, whatever the others are", () => {
  assert.equal(instead("Jum'at  Curht malam", "curht", "curhat"), "Jum'at curhat malam");
});
