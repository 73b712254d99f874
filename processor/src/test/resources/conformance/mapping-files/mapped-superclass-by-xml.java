class Base {
  long id;
  String s;
  String unsaid;
}

@Entity
class A extends Base {
  String x;
}

//// META-INF/orm.xml
<entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
  <mapped-superclass class="m.Base" access="FIELD">
    <attributes>
      <id name="id"><generated-value strategy="IDENTITY"/></id>
      <basic name="s"><column name="ss"/></basic>
    </attributes>
  </mapped-superclass>
</entity-mappings>
