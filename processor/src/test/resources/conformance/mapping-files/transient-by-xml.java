@Entity
class A {
  @Id long id;
  @Version int version;
  @Column(name = "gone", nullable = false) String gone;
  @Basic String lob;
  java.util.Date day;
}

//// META-INF/orm.xml
<entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
  <entity class="m.A">
    <attributes>
      <basic name="lob"><lob/></basic>
      <basic name="day"><temporal>DATE</temporal></basic>
      <version name="version"><column name="v"/></version>
      <transient name="gone"/>
    </attributes>
  </entity>
</entity-mappings>
