class Author {
  long id;
  String name;
}

class Book {
  long id;
  Author author;
  Author editor;
  Author cover;
}

//// META-INF/orm.xml
<entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
  <package>m</package>
  <access>FIELD</access>
  <sequence-generator name="ids" sequence-name="book_ids" initial-value="5" allocation-size="20"/>
  <entity class="Author">
    <attributes><id name="id"><generated-value strategy="AUTO"/></id></attributes>
  </entity>
  <entity class="Book" name="Tome">
    <sequence-generator name="own" sequence-name="tome_ids" allocation-size="7"/>
    <attributes>
      <id name="id"><generated-value strategy="SEQUENCE" generator="own"/></id>
      <many-to-one name="author" optional="false"/>
      <many-to-one name="editor" target-entity="Author">
        <join-column name="edited_by" nullable="false"/>
      </many-to-one>
      <one-to-one name="cover"><join-column name="cover_by" column-definition="bigint"/></one-to-one>
    </attributes>
  </entity>
</entity-mappings>
