using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The document whose smart objects <c>smartObject</c> makes or replaces.</summary>
/// <remarks>Adobe's schema <c>ReplaceSmartObjectRequest</c>.</remarks>
public sealed record ReplaceSmartObjectRequest : AdobePayload
{
    /// <summary>The document, one.</summary>
    [JsonPropertyName("inputs")]
    public required IReadOnlyList<StoredFile> Inputs { get; init; }

    /// <summary>The files to make, 1–25.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<SmartObjectOutput> Outputs { get; init; }

    /// <summary>The smart objects.</summary>
    [JsonPropertyName("options")]
    public required ReplaceSmartObjectOptions Options { get; init; }
}
