class A {
  long id;
  A b;
}

@Entity
class B {
  @Id long id;
  @ManyToOne A a;
}

//// META-INF/orm.xml
<entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
  <schema>docs</schema>
  <entity class="m.A" access="FIELD">
    <attributes>
      <id name="id"><generated-value/></id>
      <many-to-one name="b"/>
    </attributes>
  </entity>
</entity-mappings>
