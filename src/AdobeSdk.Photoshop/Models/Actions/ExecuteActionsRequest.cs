using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The image that <c>/v2/execute-actions</c> plays actions or a script on.</summary>
/// <remarks>Adobe's schema <c>ActionsRequest</c>.</remarks>
public sealed record ExecuteActionsRequest : AdobePayload
{
    /// <summary>The image: one that is there, or a new document.</summary>
    [JsonPropertyName("image")]
    public required PhotoshopImage Image { get; init; }

    /// <summary>The actions or the script.</summary>
    [JsonPropertyName("options")]
    public required ActionOptions Options { get; init; }

    /// <summary>The files to make, 1–25.</summary>
    [JsonPropertyName("outputs")]
    public required IReadOnlyList<PhotoshopOutput> Outputs { get; init; }
}
