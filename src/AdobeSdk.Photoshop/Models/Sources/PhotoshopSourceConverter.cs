using System.Text.Json;

namespace AdobeSdk.Photoshop;

/// <summary>Tells sources apart by their members, as Adobe does.</summary>
internal sealed class PhotoshopSourceConverter : ShapeConverter<PhotoshopSource>
{
    protected override Type? ShapeOf(JsonElement json) => Has(json, "url") ? typeof(UrlSource)
        : Has(json, "creativeCloudPath") ? typeof(CreativeCloudSource)
        : Has(json, "creativeCloudFileId") ? typeof(CreativeCloudFileSource)
        : Has(json, "lightroomPath") ? typeof(LightroomSource)
        : Has(json, "content") ? typeof(InlineSource) : null;
}
