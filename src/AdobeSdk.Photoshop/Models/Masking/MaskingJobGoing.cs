using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A masking job that is not done.</summary>
/// <remarks>Adobe's schemas <c>JobStatusNotStarted</c> and <c>JobStatusRunning</c>.</remarks>
public sealed record MaskingJobGoing : MaskingJobStatus;
