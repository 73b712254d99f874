class A {
  private long id;
  private String hidden;

  public long getId() { return id; }
  public void setId(long id) { this.id = id; }
  public String getShown() { return hidden; }
  public void setShown(String shown) { hidden = shown; }
}

//// META-INF/orm.xml
<entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
  <entity class="m.A">
    <attributes><id name="id"/></attributes>
  </entity>
</entity-mappings>
