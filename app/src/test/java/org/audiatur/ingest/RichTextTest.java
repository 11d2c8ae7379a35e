package org.audiatur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RichTextTest {

  @Test
  void bytesAreReadByTheCodePageOfTheirFont() throws Exception {
    assertThat(
            read(
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}\\f0 Caf\\'e9 \\f1\\'cc\\'ee\\'f1\\'f2\\par}"))
        .isEqualTo("Café Мост\n");
  }

  @Test
  void signsOfUnicodeSkipWhatStandsInTheirPlace() throws Exception {
    assertThat(
            read(
                "{\\rtf1\\uc2 \\u1052??\\u1086\\'ee\\'eest {\\uc0 \\u8212}\\~x\\-y\\_z\\emdash q}"))
        .isEqualTo("Моst —\u00A0x\u00ADy\u2011z—q\n");
  }

  @Test
  void aHalfOfAPairIsNotKept() throws Exception {
    assertThat(Whole.of(read("{\\rtf1 a\\u-10179?b \\u-10179?\\u-8704?}")))
        .isEqualTo("a\uFFFDb \uD83D\uDE00\n");
  }

  @Test
  void picturesHeadsDeletedAndHiddenWordsAreNotRead() throws Exception {
    assertThat(
            read(
                "{\\rtf1{\\header Head}{\\pict\\pngblip 89504e47}{\\*\\unknown all of it}{\\object{\\result x}}The{\\deleted  old}{\\v  secret} bridge{\\*\\bkmkstart b}.\\par\\bin3 }}}}"))
        .isEqualTo("The bridge.\n");
  }

  @Test
  void numbersOfItemsAreReadAsSeen() throws Exception {
    assertThat(
            read(
                "{\\rtf1{\\listtext 1.\\tab}Take the hill.\\par{\\listtext 2.\\tab}Hold it.\\par}"))
        .isEqualTo("1. Take the hill.\n\n2. Hold it.\n");
  }

  @Test
  void groupsWithoutEndAreRefusedAndCutOffFilesReadAsFarAsTheyGo() throws Exception {
    assertThatThrownBy(() -> read("{\\rtf1" + "{".repeat(10_000)))
        .hasMessageStartingWith("nests more than 400 groups");
    assertThat(read("{\\rtf1 The {\\b guns\\'e")).isEqualTo("The guns\n");
  }

  private static String read(String file) throws UnreadableException {
    return RichText.read(file.getBytes(StandardCharsets.ISO_8859_1)).text();
  }
}
