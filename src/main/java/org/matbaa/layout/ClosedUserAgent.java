package org.matbaa.layout;

import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;

import java.util.Map;

/**
 * Opens nothing: knows only the pictures that were fetched before layout. No address, file or style
 * sheet can be reached from a page.
 */
final class ClosedUserAgent implements UserAgentCallback {
    private final Map<String, PrintImage> pictures;

    ClosedUserAgent(Map<String, PrintImage> pictures) {
        this.pictures = pictures;
    }

    @Override
    public ImageResource getImageResource(String uri) {
        return new ImageResource(uri, pictures.get(uri));
    }

    @Override
    public CSSResource getCSSResource(String uri) {
        return new CSSResource(null);
    }

    @Override
    public XMLResource getXMLResource(String uri) {
        return null;
    }

    @Override
    public byte[] getBinaryResource(String uri) {
        return null;
    }

    @Override
    public boolean isVisited(String uri) {
        return false;
    }

    @Override
    public void setBaseURL(String url) {
        // There is no base: addresses are keys.
    }

    @Override
    public String getBaseURL() {
        return "";
    }

    @Override
    public String resolveURI(String uri) {
        return uri;
    }
}
