@Entity
@Table(name = "tt", indexes = @Index(columnList = "cx"), comment = "kept")
class A {
  @Id long id;

  @Column(name = "cx", length = 10, nullable = false)
  String x;

  @Column(name = "cy", length = 10, unique = true, check = @CheckConstraint(constraint = "cy <> ''"))
  String y;

  @Enumerated(EnumType.STRING)
  E e;

  int untouched;
}

enum E { P, Q }

//// META-INF/orm.xml
<entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
  <entity class="m.A">
    <table><unique-constraint><column-name>cx</column-name></unique-constraint></table>
    <attributes>
      <basic name="x"/>
      <basic name="y"><column length="20"/></basic>
      <basic name="e"><column name="ee"/></basic>
    </attributes>
  </entity>
</entity-mappings>
