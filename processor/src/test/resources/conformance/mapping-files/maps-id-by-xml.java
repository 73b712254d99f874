class K implements java.io.Serializable { long pid; String x; }
class P { long id; }
class D { K k; P p; }

//// META-INF/orm.xml
<entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
<package>m</package><access>FIELD</access>
<entity class="P"><attributes><id name="id"/></attributes></entity>
<entity class="D"><attributes><embedded-id name="k"/><many-to-one name="p" maps-id="pid"/></attributes></entity>
<embeddable class="K"/>
</entity-mappings>
