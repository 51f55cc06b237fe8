using System.Text.Json;

namespace AdobeSdk.Imaging.V1;

/// <summary>Tells manifests from files: the status says nothing of the operation. What is not done yet counts as files.</summary>
internal sealed class PhotoshopV1JobStatusConverter : ShapeConverter<PhotoshopV1JobStatus>
{
    protected override Type? ShapeOf(JsonElement json) =>
        json.ValueKind != JsonValueKind.Object ? null
        : Has(json, "outputs") && json.GetProperty("outputs") is { ValueKind: JsonValueKind.Array } outputs && outputs.EnumerateArray().Any(IsManifest) ? typeof(DocumentManifestResult)
        : typeof(PhotoshopV1Result);

    private static bool IsManifest(JsonElement output) => Has(output, "document") || Has(output, "layers");
}
