using System.Text.Json;

namespace AdobeSdk.Firefly;

/// <summary>Tells the results of jobs apart by their members, for the status says nothing of the operation.</summary>
internal sealed class FireflyJobResultConverter : ShapeConverter<FireflyJobResult>
{
    protected override Type ShapeOf(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object
            || !json.TryGetProperty("outputs", out JsonElement outputs)
            || outputs.ValueKind != JsonValueKind.Array)
        {
            return typeof(OtherJobResult);
        }

        if (Has(json, "version"))
        {
            return typeof(UpscaleImageResult);
        }

        bool sized = Has(json, "size");
        return Each(outputs, "video") && sized ? typeof(GenerateVideoResult)
            : !Each(outputs, "image") ? typeof(OtherJobResult)
            : sized ? typeof(GenerateImagesResult) : typeof(CompositeResult);
    }

    private static bool Each(JsonElement outputs, string member) => outputs.EnumerateArray().All(output => Has(output, member));
}
