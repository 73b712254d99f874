package dev.sterna.processor;

import static dev.sterna.processor.BadInput.error;

import java.util.function.Consumer;
import java.util.stream.Stream;

/** Mapping files that cannot be read, or that no model can be made of. */
final class BadMappingFiles {

  private static final String ORM = "META-INF/orm.xml";
  private static final String NAMESPACE = "https://jakarta.ee/xml/ns/persistence/orm";

  private BadMappingFiles() {}

  static Stream<BadInput> all() {
    return Stream.concat(files(), descriptions());
  }

  private static Stream<BadInput> files() {
    return Stream.of(
        error("orm-empty", orm("")),
        error("orm-unclosed", orm("<entity-mappings>\n  <entity class=\"com.matar.Post\">\n")),
        error("orm-after-end", orm("<entity-mappings/>\n<entity-mappings/>")),
        error("orm-entity-expansion", orm(laughs())),
        error(
            "orm-external-entity",
            orm(
                """
                <!DOCTYPE entity-mappings [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
                <entity-mappings><package>&secret;</package></entity-mappings>
                """)),
        error("orm-too-deep", orm("<a>".repeat(5000))),
        error("orm-other-root", orm("<persistence/>")),
        error("orm-other-namespace", orm("<entity-mappings xmlns=\"urn:none\"/>")),
        error(
            "orm-of-hibernate-3",
            project ->
                persistence("post.hbm.xml")
                    .accept(
                        project.withResource(
                            "post.hbm.xml",
                            """
                            <?xml version="1.0"?>
                            <!DOCTYPE hibernate-mapping PUBLIC
                                "-//Hibernate/Hibernate Mapping DTD 3.0//EN"
                                "http://www.hibernate.org/dtd/hibernate-mapping-3.0.dtd">
                            <hibernate-mapping><class name="com.matar.Post"/></hibernate-mapping>
                            """))),
        error("orm-named-and-missing", persistence("META-INF/none.xml")),
        error("orm-named-strangely", persistence("../*?.xml")));
  }

  private static Stream<BadInput> descriptions() {
    return Stream.of(
        error(
            "orm-element-unknown", mappings("<entity class=\"com.matar.Post\"><colour/></entity>")),
        error(
            "orm-attribute-unknown", post("<basic name=\"text\"><column nam=\"words\"/></basic>")),
        error("orm-truth-wrong", post("<basic name=\"text\" optional=\"no\"/>")),
        error("orm-number-wrong", post("<basic name=\"text\"><column length=\"ten\"/></basic>")),
        error(
            "orm-constant-wrong",
            post("<basic name=\"text\"><enumerated>NAME</enumerated></basic>")),
        error("orm-class-missing", mappings("<entity name=\"Post\"/>")),
        error("orm-class-unknown", mappings("<entity class=\"com.matar.Pots\"/>")),
        error(
            "orm-converter-unknown",
            post("<basic name=\"text\"><convert converter=\"No\"/></basic>")),
        error("orm-attribute-without-name", post("<basic/>")),
        error("orm-attribute-not-in-class", post("<basic name=\"texts\"/>")),
        error("orm-property-not-in-class", post("<basic name=\"text\" access=\"PROPERTY\"/>")),
        error("orm-attribute-twice", post("<basic name=\"text\"/><basic name=\"text\"/>")),
        error(
            "orm-class-twice",
            mappings(
                "<entity class=\"com.matar.Post\"/>\n  <embeddable class=\"com.matar.Post\"/>")),
        error(
            "orm-access-unclear",
            project ->
                mappings("<entity class=\"com.matar.Post\"/>")
                    .accept(
                        project
                            .with(
                                "com.matar.Base",
                                """
                                package com.matar;
                                @jakarta.persistence.MappedSuperclass
                                class Base { @jakarta.persistence.Id long id; }
                                """)
                            .with(
                                "com.matar.Post",
                                """
                                package com.matar;
                                class Post extends Base {
                                  @jakarta.persistence.Column(name = "words") String text;
                                }
                                """))),
        error(
            "orm-column-definition-of-member",
            post("<basic name=\"text\"><column options=\"frobnicated\"/></basic>")),
        error(
            "orm-without-id",
            project ->
                mappings("<entity class=\"com.matar.Tag\" access=\"FIELD\"/>")
                    .accept(project.with("com.matar.Tag", "package com.matar; class Tag {}"))));
  }

  private static Consumer<Project> post(String attributes) {
    return mappings(
        "<entity class=\"com.matar.Post\">\n    <attributes>\n      %s\n    </attributes>\n  </entity>"
            .formatted(attributes));
  }

  private static Consumer<Project> mappings(String content) {
    return orm(
        "<entity-mappings xmlns=\"%s\" version=\"3.2\">\n  %s\n</entity-mappings>\n"
            .formatted(NAMESPACE, content));
  }

  /** The entity {@code Post} and a mapping file beside it. */
  private static Consumer<Project> orm(String text) {
    return project -> {
      if (!project.sourceOf("com.matar.Post").toFile().exists()) {
        project.withEntity("Post", "String text;");
      }
      project.withResource(ORM, text);
    };
  }

  private static Consumer<Project> persistence(String mappingFile) {
    return project ->
        project
            .withEntity("Post", "String text;")
            .withResource(
                "META-INF/persistence.xml",
                """
                <persistence>
                  <persistence-unit name="matar">
                    <mapping-file>%s</mapping-file>
                  </persistence-unit>
                </persistence>
                """
                    .formatted(mappingFile));
  }

  /** Entities that would grow to some gigabytes. */
  private static String laughs() {
    StringBuilder text = new StringBuilder("<!DOCTYPE entity-mappings [\n<!ENTITY a0 \"ha\">\n");
    for (int i = 1; i < 30; i++) {
      text.append("<!ENTITY a%d \"%s\">\n".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
    }
    return text.append("]>\n<entity-mappings><package>&a29;</package></entity-mappings>")
        .toString();
  }
}
