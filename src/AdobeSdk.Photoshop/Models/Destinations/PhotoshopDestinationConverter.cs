using System.Text.Json;

namespace AdobeSdk.Photoshop;

/// <summary>Tells destinations apart by their members, as Adobe does.</summary>
internal sealed class PhotoshopDestinationConverter : ShapeConverter<PhotoshopDestination>
{
    protected override Type? ShapeOf(JsonElement json) => Has(json, "url") ? typeof(UrlDestination)
        : Has(json, "creativeCloudPath") ? typeof(CreativeCloudDestination)
        : Has(json, "embedded") ? typeof(EmbeddedDestination)
        : Has(json, "validityPeriod") ? typeof(HostedDestination) : null;
}
