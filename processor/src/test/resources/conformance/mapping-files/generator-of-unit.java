class A { long id; }

@Entity
class B { @Id @GeneratedValue(generator = "shared") long id; }

//// META-INF/orm.xml
<entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
  <sequence-generator name="shared" sequence-name="shared_ids" initial-value="5" allocation-size="20"/>
  <entity class="m.A" access="FIELD">
    <attributes><id name="id"><generated-value strategy="SEQUENCE" generator="shared"/></id></attributes>
  </entity>
</entity-mappings>
