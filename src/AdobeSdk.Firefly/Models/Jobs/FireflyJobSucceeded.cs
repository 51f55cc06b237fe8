using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>A job that is done.</summary>
/// <remarks>Adobe's schema <c>JobSucceededPayload</c>.</remarks>
public sealed record FireflyJobSucceeded : FireflyJobStatus
{
    /// <summary>What it made; an <see cref="OtherJobResult"/> if its shape is not known.</summary>
    [JsonPropertyName("result")]
    [JsonConverter(typeof(FireflyJobResultConverter))]
    public required FireflyJobResult Result { get; init; }
}
