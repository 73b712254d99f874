@Entity
class A {
  @Id long id;
  @Column(name = "cx") String x;

  public long getId() { return id; }
  public void setId(long id) { this.id = id; }
  public String getX() { return x; }
  public void setX(String x) { this.x = x; }
}

@Entity
@Table(name = "BB")
class B {
  @Id long id;
  @Column(name = "cx") String x;
}

//// META-INF/orm.xml
<entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
  <persistence-unit-metadata><xml-mapping-metadata-complete/></persistence-unit-metadata>
  <entity class="m.A"><attributes><id name="id"/></attributes></entity>
</entity-mappings>
