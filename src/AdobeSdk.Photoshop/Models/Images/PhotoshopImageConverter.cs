using System.Text.Json;

namespace AdobeSdk.Photoshop;

/// <summary>Tells an image that is there from a new document.</summary>
internal sealed class PhotoshopImageConverter : ShapeConverter<PhotoshopImage>
{
    protected override Type? ShapeOf(JsonElement json) => Has(json, "source") ? typeof(ExistingImage) : Has(json, "width") ? typeof(NewDocument) : null;
}
