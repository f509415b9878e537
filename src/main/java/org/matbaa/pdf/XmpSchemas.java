package org.matbaa.pdf;

/** The schemas that PDF/A does not know, and their declarations (PDF/A-2, 6.6.2.3.3). */
final class XmpSchemas {
    static final String PDF_UA = "http://www.aiim.org/pdfua/ns/id/";
    static final String MATBAA = "http://matbaa.org/ns/print/1.0/";

    static final String DECLARATIONS = """
                <rdf:Description rdf:about=""
                  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <pdfaExtension:schemas><rdf:Bag>
                <rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA universal accessibility</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq>
                <rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li>
                </rdf:Seq></pdfaSchema:property></rdf:li>
                <rdf:li rdf:parseType="Resource"><pdfaSchema:schema>Matbaa printed copy</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://matbaa.org/ns/print/1.0/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>matbaa</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq>
                <rdf:li rdf:parseType="Resource"><pdfaProperty:name>site</pdfaProperty:name>
                <pdfaProperty:valueType>Text</pdfaProperty:valueType>
                <pdfaProperty:category>external</pdfaProperty:category>
                <pdfaProperty:description>Site whose page was printed</pdfaProperty:description></rdf:li>
                <rdf:li rdf:parseType="Resource"><pdfaProperty:name>printed</pdfaProperty:name>
                <pdfaProperty:valueType>Date</pdfaProperty:valueType>
                <pdfaProperty:category>external</pdfaProperty:category>
                <pdfaProperty:description>Print instant</pdfaProperty:description></rdf:li>
                <rdf:li rdf:parseType="Resource"><pdfaProperty:name>sourceSha256</pdfaProperty:name>
                <pdfaProperty:valueType>Text</pdfaProperty:valueType>
                <pdfaProperty:category>external</pdfaProperty:category>
                <pdfaProperty:description>SHA-256 of the attached source, hexadecimal</pdfaProperty:description></rdf:li>
                </rdf:Seq></pdfaSchema:property></rdf:li>
                </rdf:Bag></pdfaExtension:schemas>
                </rdf:Description>
                """;

    private XmpSchemas() {
    }
}
