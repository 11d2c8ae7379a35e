package org.audiatur.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.audiatur.ingest.Received;

/**
 * The accounts in three languages as the files that people have: a saved web page with its menu and
 * scripts, a Word document with footnotes, a printed article in two columns as PDF. Written without
 * a library, so that the readers are not tested by their own writers.
 */
final class DemoFiles {

  private static final Pattern CITATION = Pattern.compile(" (\\[[^\\]]*\\])");

  private DemoFiles() {}

  /** Writes the three files into a folder. */
  static void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Received> accounts = DemoCorpus.KRUTY.intake().received();
    Files.writeString(folder.resolve("1-red-commander.html"), page(lines(accounts.get(0))));
    Files.write(folder.resolve("2-emigre-student.docx"), document(lines(accounts.get(1))));
    Files.write(folder.resolve("3-scholar.pdf"), PrintedArticle.pdf(lines(accounts.get(2))));
  }

  private static List<String> lines(Received account) {
    return account.text().text().lines().filter(line -> !line.isBlank()).toList();
  }

  /** As a library of memoirs on the web would show it: most of the page is not the text. */
  private static String page(List<String> lines) {
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html lang=\"ru\"><head><meta charset=\"utf-8\">\n<title>")
        .append(escaped(lines.get(1)))
        .append(" — Военная библиотека</title>\n<style>nav { float: left }</style>\n")
        .append("<script>var visits = [\"17 января 1931 года\", 41]; document.write('<b>!</b>');")
        .append("</script></head><body>\n<header><a href=\"/\">Военная библиотека</a></header>\n")
        .append("<nav><ul><li><a href=\"/a\">Авторы</a></li><li><a href=\"/t\">Темы</a></li>")
        .append("<li><a href=\"/m\">Мемуары 1914–1945 годов</a></li></ul></nav>\n")
        .append("<main><article>\n<h1>")
        .append(escaped(lines.get(1)))
        .append("</h1>\n<p class=\"author\">")
        .append(escaped(lines.get(0)))
        .append("</p>\n");
    for (String line : lines.subList(2, lines.size())) {
      page.append("<p>").append(escaped(line)).append("</p>\n");
    }
    return page.append("</article></main>\n<aside><h3>Читайте также</h3><ul>")
        .append("<li><a href=\"/1\">Взятие Перекопа</a></li><li><a href=\"/2\">Письма</a></li>")
        .append("</ul></aside>\n<footer>© 2021. Все права защищены. ")
        .append("<a href=\"/c\">Мы используем файлы cookie</a></footer>\n</body></html>\n")
        .toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** What stands in brackets in the text stands in a footnote. */
  private static byte[] document(List<String> lines) throws IOException {
    List<String> notes = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    for (String line : lines) {
      body.append("<w:p>").append(run(withNotes(line, notes))).append("</w:p>");
    }
    String space = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    StringBuilder foot = new StringBuilder();
    for (int i = 0; i < notes.size(); i++) {
      foot.append("<w:footnote w:id=\"" + (i + 1) + "\"><w:p><w:r><w:footnoteRef/></w:r>")
          .append(run(" " + escaped(notes.get(i))))
          .append("</w:p></w:footnote>");
    }
    return zip(
        Map.entry("[Content_Types].xml", types()),
        Map.entry("_rels/.rels", relation("officeDocument", "word/document.xml")),
        Map.entry("word/_rels/document.xml.rels", relation("footnotes", "footnotes.xml")),
        Map.entry(
            "word/document.xml",
            "<w:document" + space + "><w:body>" + body + "</w:body></w:document>"),
        Map.entry("word/footnotes.xml", "<w:footnotes" + space + ">" + foot + "</w:footnotes>"));
  }

  private static String withNotes(String line, List<String> notes) {
    return CITATION
        .matcher(escaped(line))
        .replaceAll(
            (MatchResult found) -> {
              notes.add(found.group(1));
              return "</w:t></w:r><w:r><w:footnoteReference w:id=\""
                  + notes.size()
                  + "\"/></w:r><w:r><w:t xml:space=\"preserve\">";
            });
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String types() {
    String kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\""
        + kind
        + "document.main+xml\"/><Override PartName=\"/word/footnotes.xml\" ContentType=\""
        + kind
        + "footnotes+xml\"/></Types>";
  }

  private static String relation(String kind, String target) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        + kind
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  @SafeVarargs
  private static byte[] zip(Map.Entry<String, String>... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        zip.write((head + part.getValue()).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
