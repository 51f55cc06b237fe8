using System.Text.Json;

namespace AdobeSdk.Photoshop;

/// <summary>Tells statuses apart by the word, and results by their members, for the status says nothing of the operation.</summary>
internal sealed class MaskingJobStatusConverter : ShapeConverter<MaskingJobStatus>
{
    protected override Type? ShapeOf(JsonElement json) => (Text(json, "status"), json) switch
    {
        ("failed", _) => typeof(MaskingJobFailed),
        ("succeeded", _) when Has(json, "semanticMasks") || Has(json, "backgroundMasks") => typeof(MaskObjectsResult),
        ("succeeded", _) when Has(json, "masks") => typeof(MaskBodyPartsResult),
        ("succeeded", _) when Has(json, "mask") => typeof(RefineMaskResult),
        ("succeeded", _) when Has(json, "image") => typeof(FillMaskedAreasResult),
        ("succeeded", _) => typeof(MaskingJobSucceeded),
        _ => typeof(MaskingJobGoing),
    };
}
