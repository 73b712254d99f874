class A { long id; String s; String t; String u; }

//// META-INF/orm.xml
<entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
  <package>m</package>
  <access>FIELD</access>
  <entity class="A">
    <secondary-table name="SEC">
      <primary-key-join-column name="a_id"/>
      <unique-constraint name="uqt"><column-name>t</column-name></unique-constraint>
    </secondary-table>
    <secondary-table name="THIRD"/>
    <attributes>
      <id name="id"/>
      <basic name="t"><column table="SEC"/></basic>
      <basic name="u"><column table="THIRD" nullable="false"/></basic>
    </attributes>
  </entity>
</entity-mappings>
