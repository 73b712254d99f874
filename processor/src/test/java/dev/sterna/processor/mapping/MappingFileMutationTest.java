package dev.sterna.processor.mapping;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sterna.processor.mapping.declaration.MappingDescriptor;
import dev.sterna.processor.mapping.xml.MappingFiles;
import dev.sterna.processor.oracle.CompiledModel;
import dev.sterna.processor.oracle.ModelCompiler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** However a mapping file is spoilt, it is read or told, and never stops the compiler. */
class MappingFileMutationTest {

  private static final int MUTATIONS = Integer.getInteger("sterna.mutations", 400);

  private static final String CLASSES =
      """
      package m;
      import java.util.*;
      class Base { long id; }
      class Part { String a; int b; }
      class Other { long id; Part part; }
      class A extends Base { String x; E e; Other other; List<String> names; Map<String, Part> parts;
        enum E { P, Q } }
      """;

  private static final String FILE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
        <persistence-unit-metadata>
          <persistence-unit-defaults><schema>s</schema><access>FIELD</access></persistence-unit-defaults>
        </persistence-unit-metadata>
        <package>m</package>
        <sequence-generator name="g" sequence-name="seq" initial-value="2" allocation-size="3"/>
        <mapped-superclass class="Base">
          <attributes><id name="id"><generated-value strategy="SEQUENCE" generator="g"/></id></attributes>
        </mapped-superclass>
        <entity class="A" access="FIELD" metadata-complete="true">
          <table name="t"><index column-list="x desc"/>
            <check-constraint name="c" constraint="x &lt;&gt; ''"/></table>
          <secondary-table name="u"><primary-key-join-column name="k"/></secondary-table>
          <inheritance strategy="JOINED"/>
          <discriminator-column name="d" length="3"/>
          <attribute-override name="id"><column name="a_id"/></attribute-override>
          <attributes>
            <basic name="x" optional="false"><column name="y" length="7" nullable="true"/></basic>
            <basic name="e"><enumerated>STRING</enumerated></basic>
            <many-to-one name="other"><join-column name="o"/><foreign-key name="f"/></many-to-one>
            <element-collection name="names"><order-column name="p"/></element-collection>
            <element-collection name="parts"><map-key-column name="mk"/>
              <attribute-override name="a"><column name="pa"/></attribute-override></element-collection>
          </attributes>
        </entity>
        <entity class="Other"><attributes><id name="id"/><embedded name="part"/></attributes></entity>
        <embeddable class="Part"/>
      </entity-mappings>
      """;

  /** What may stand anywhere. */
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "\"",
          "/>",
          "&",
          "&x;",
          "<!DOCTYPE a [<!ENTITY b \"c\">]>",
          "<![CDATA[",
          "\u0000",
          "\uD800",
          "<column name=\"\"/>",
          "<id name=\"x\"/>",
          "<embedded-id name=\"other\"/>",
          "<entity class=\"java.lang.String\"/>",
          "<entity class=\"A\"/>",
          "<transient name=\"id\"/>",
          "class=\"E\"",
          "name=\"\"",
          "-1",
          "99999999999",
          "true");

  @Test
  void spoiltFileIsToldOrRead() {
    Spoiling processor = new Spoiling();
    CompiledModel compiled = ModelCompiler.with(processor).compile(Map.of("m.Model", CLASSES));

    Assertions.assertThat(compiled.succeeded()).as(compiled::messages).isTrue();
    Assertions.assertThat(processor.spoilt).isEqualTo(MUTATIONS);
  }

  private static String spoilt(Random random) {
    StringBuilder text = new StringBuilder(FILE);
    for (int times = random.nextInt(3); times >= 0; times--) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(40));
      switch (random.nextInt(3)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(from, text.substring(from, to));
        default -> text.insert(from, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }

  /** Reads many spoilt files in one compile. */
  private static final class Spoiling extends AbstractProcessor {

    private int spoilt;

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      Element anywhere = round.processingOver() ? null : round.getRootElements().iterator().next();
      Random random = new Random(Long.getLong("sterna.seed", 1));
      while (anywhere != null && spoilt < MUTATIONS) {
        String text = spoilt(random);
        assertThatCode(() -> read(text, anywhere)).as(text).doesNotThrowAnyException();
        spoilt++;
      }
      return false;
    }

    private void read(String text, Element anywhere) {
      byte[] content = text.getBytes(StandardCharsets.UTF_8);
      MappingDescriptor descriptor =
          new MappingFiles(
                  name -> name.endsWith("orm.xml") ? Optional.of(content) : Optional.empty(),
                  processingEnv.getElementUtils(),
                  anywhere)
              .read();
      List<TypeElement> entities =
          descriptor.entities().stream()
              .map(processingEnv.getElementUtils()::getTypeElement)
              .toList();
      new ModelMapping(processingEnv, ModelSource.DEFAULTS, descriptor).map(entities, List.of());
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
