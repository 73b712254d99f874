class Book {
  private Long id;
  private String title;
  private int pages;
  private transient String cover;
}

//// META-INF/orm.xml
<entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
  <package>m</package>
  <entity class="Book" access="FIELD">
    <table name="book">
      <unique-constraint name="book_title">
        <column-name>name</column-name>
      </unique-constraint>
      <index column-list="pages desc"/>
    </table>
    <attributes>
      <id name="id"><generated-value strategy="IDENTITY"/></id>
      <basic name="title" optional="false">
        <column name="name" length="80"/>
      </basic>
    </attributes>
  </entity>
</entity-mappings>
