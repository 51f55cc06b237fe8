namespace AdobeSdk.Photoshop;

/// <summary>A masking job that is done. What it made stands beside its status, under names that differ by operation.</summary>
/// <remarks>Adobe's schema <c>JobStatusSucceeded</c>.</remarks>
public record MaskingJobSucceeded : MaskingJobStatus;
