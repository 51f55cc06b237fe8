using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Which actions of a file to write as JSON.</summary>
/// <remarks>Adobe's schema <c>ActionJsonCreateOptions</c>.</remarks>
public sealed record ConvertActionsOptions : AdobePayload
{
    /// <summary>The action, one.</summary>
    [JsonPropertyName("actions")]
    public required IReadOnlyList<NamedAction> Actions { get; init; }
}
