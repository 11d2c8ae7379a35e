package org.audiatur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which Audiatur this is. */
final class Version implements IVersionProvider {

  static String number() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }

  /** The same, and when the program was built: another build may read otherwise. */
  static String build() {
    try {
      CodeSource code = Version.class.getProtectionDomain().getCodeSource();
      return number() + " " + Files.getLastModifiedTime(Path.of(code.getLocation().toURI()));
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("The program does not find its own file", e);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Audiatur " + number() + ", Java " + Runtime.version()};
  }
}
