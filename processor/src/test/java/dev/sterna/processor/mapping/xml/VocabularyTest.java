package dev.sterna.processor.mapping.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vocabulary against the XML schemas of the specification, which hibernate-core carries. */
class VocabularyTest {

  private static final String ROOT = "entity-mappings";

  private final Map<String, XmlElement> types = new HashMap<>();
  private final List<String> missing = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"1_0", "2_0", "2_1", "2_2", "3_0", "3_1", "3_2"})
  void knowsEveryWordOfEveryVersion(String version) throws IOException, XmlException {
    XmlElement schema = schema("/org/hibernate/jpa/orm_" + version + ".xsd");
    for (XmlElement type : schema.children("complexType")) {
      types.put(type.attribute("name").orElseThrow(), type);
    }
    XmlElement root =
        schema.children("element").stream()
            .filter(element -> element.attribute("name").orElseThrow().equals(ROOT))
            .findFirst()
            .orElseThrow();

    compare(ROOT, root, Vocabulary.ENTITY_MAPPINGS);

    assertThat(missing)
        .as("the schema of 2.1 has an attribute that its text never knew")
        .allMatch(word -> word.endsWith("foreign-key@disable-foreign-key"));
  }

  private void compare(String path, XmlElement declared, ElementForm form) {
    for (XmlElement part : declared.children()) {
      switch (part.name()) {
        case "element" -> compareChild(path, part, form);
        case "attribute" -> {
          if (!form.attributes().containsKey(part.attribute("name").orElseThrow())) {
            missing.add(path + "@" + part.attribute("name").orElseThrow());
          }
        }
        case "annotation" -> {}
        default -> compare(path, part, form);
      }
    }
  }

  private void compareChild(String path, XmlElement declared, ElementForm form) {
    String name = declared.attribute("name").orElseThrow();
    ChildForm child = form.children().get(name);
    String type = declared.attribute("type").orElse("");
    XmlElement nested = types.get(type.substring(type.indexOf(':') + 1));
    if (child == null) {
      missing.add(path + "/" + name);
    } else if (nested != null && child.role() != ChildForm.Role.UNREAD) {
      compare(path + "/" + name, nested, child.form());
    }
  }

  private static XmlElement schema(String resource) throws IOException, XmlException {
    try (InputStream content = VocabularyTest.class.getResourceAsStream(resource)) {
      return XmlParser.parse(
          new XmlFile(resource, Objects.requireNonNull(content, resource).readAllBytes()));
    }
  }
}
