package org.audiatur.ingest;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through one XML file, element by element. No document type, no entities of its own, nothing
 * from outside is ever read; elements nest no deeper than {@link Bounds#DEPTH}. Elements go by
 * their local names.
 */
abstract class Markup {

  /** The attributes of an element, by their local names. */
  record Attributes(XMLStreamReader at) {

    @Nullable String get(String name) {
      for (int i = 0; i < at.getAttributeCount(); i++) {
        if (at.getAttributeLocalName(i).equals(name)) {
          return at.getAttributeValue(i);
        }
      }
      return null;
    }

    String get(String name, String otherwise) {
      String value = get(name);
      return value == null ? otherwise : value;
    }
  }

  private static final XMLInputFactory FACTORY = factory();

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(Bounds.DEPTH + 1));
    // Entities of a document are never read; «&amp;» may stand as often as it likes.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    return factory;
  }

  /**
   * Reads a part to its end.
   *
   * @param part what it is called, for complaints
   */
  final void walk(InputStream bytes, String part) throws IOException, UnreadableException {
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(bytes);
      walk(xml, part);
      xml.close();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException io) {
        throw io;
      }
      throw new UnreadableException(
          "is damaged: its part "
              + part
              + " is no whole XML (line "
              + (e.getLocation() == null ? 0 : e.getLocation().getLineNumber())
              + "). Maybe open it in the program that wrote it and save it again");
    }
  }

  private void walk(XMLStreamReader xml, String part)
      throws XMLStreamException, UnreadableException {
    int depth = 0;
    int skipped = 0; // the depth of the element that is passed over, 0 for none
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth = deeper(depth, part);
          boolean wanted = skipped == 0 && start(xml.getLocalName(), new Attributes(xml));
          skipped = skipped == 0 && !wanted ? depth : skipped;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (skipped == 0) {
            end(xml.getLocalName());
          }
          skipped = skipped == depth ? 0 : skipped;
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (skipped == 0) {
            text(xml.getText());
          }
        }
        default -> {} // comments, instructions and entities are no words
      }
    }
  }

  private static int deeper(int depth, String part) throws UnreadableException {
    if (depth >= Bounds.DEPTH) {
      throw new UnreadableException(
          "nests more than "
              + Bounds.DEPTH
              + " elements in its part "
              + part
              + ". Maybe save it again from the program that wrote it");
    }
    return depth + 1;
  }

  /**
   * @return false to pass over the element with all in it, its end too
   */
  abstract boolean start(String element, Attributes attributes);

  abstract void end(String element);

  abstract void text(String words);
}
