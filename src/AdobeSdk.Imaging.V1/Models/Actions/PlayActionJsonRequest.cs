using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The image on which <c>actionJSON</c> plays actions that are sent along.</summary>
/// <remarks>Adobe's schema <c>PlayPhotoshopActionsJsonRequest</c>.</remarks>
public sealed record PlayActionJsonRequest : AdobePayload
{
    /// <summary>The image, one.</summary>
    [JsonPropertyName("inputs")]
    public required IReadOnlyList<StoredFile> Inputs { get; init; }

    /// <summary>The files to make, 1–25.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<ActionOutput> Outputs { get; init; }

    /// <summary>The actions.</summary>
    [JsonPropertyName("options")]
    public required PlayActionJsonOptions Options { get; init; }
}
