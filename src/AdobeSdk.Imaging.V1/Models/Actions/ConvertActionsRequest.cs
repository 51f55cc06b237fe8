using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The file of actions that <c>actionJsonCreate</c> writes as JSON.</summary>
/// <remarks>Adobe's schema <c>ConvertToActionsJsonRequest</c>.</remarks>
public sealed record ConvertActionsRequest : AdobePayload
{
    /// <summary>The file (<c>.atn</c>), one.</summary>
    [JsonPropertyName("inputs")]
    public required IReadOnlyList<StoredFile> Inputs { get; init; }

    /// <summary>Which of its actions.</summary>
    [JsonPropertyName("options")]
    public ConvertActionsOptions? Options { get; init; }
}
