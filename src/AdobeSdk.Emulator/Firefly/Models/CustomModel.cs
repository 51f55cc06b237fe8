using System.Globalization;
using System.Text.Json.Nodes;

namespace AdobeSdk.Emulator.Firefly.Models;

/// <summary>A custom model of the sample account.</summary>
/// <param name="AssetName">Its name, which is unique.</param>
/// <param name="TrainingState">What the <c>publishedState</c> filter may ask for besides: <c>ready</c>, <c>queued</c>, <c>training</c>, <c>failed</c>, <c>cancelled</c>.</param>
/// <param name="PublishedState"><c>never</c>, <c>published</c> or <c>unpublished</c>.</param>
/// <param name="ConceptId">For models of a subject: the word that stands for it in prompts.</param>
/// <param name="SamplePrompt">A prompt that shows the model off.</param>
/// <param name="Created">The day it was made.</param>
/// <param name="Modified">The day it was last changed.</param>
internal sealed record CustomModel(
    string AssetName, string TrainingState, string PublishedState, string? ConceptId, string SamplePrompt, DateTime Created, DateTime Modified)
{
    /// <summary>Whether the model is among those that a <c>publishedState</c> asks for.</summary>
    public bool IsIn(string publishedState) => publishedState is "all" || publishedState == PublishedState || publishedState == TrainingState;

    public JsonObject ToJson()
    {
        JsonObject model = new()
        {
            ["assetId"] = $"urn:aaid:sc:EMU:{AssetName}",
            ["assetName"] = AssetName,
            ["displayName"] = AssetName.Replace('-', ' '),
            ["version"] = "1",
            ["trainingMode"] = ConceptId is null ? "style" : "subject",
            ["baseModel"] = new JsonObject { ["name"] = "Firefly Image", ["version"] = "image4_custom" },
            ["publishedState"] = PublishedState,
            ["samplePrompt"] = SamplePrompt,
            ["mediaType"] = "application/vnd.adobe.ffcustommodel+dcx",
            ["size"] = 1024L * 1024 * AssetName.Length,
            ["etag"] = $"\"{Modified.Ticks:x}\"",
            ["createdDate"] = Iso(Created),
            ["modifiedDate"] = Iso(Modified),
        };
        if (ConceptId is not null)
        {
            model["conceptId"] = ConceptId;
        }

        return model;
    }

    private static string Iso(DateTime day) => day.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
