namespace AdobeSdk;

/// <summary>What went wrong with a part of a job.</summary>
/// <param name="Location">Which part: <c>outputs[1]</c>, <c>row 47</c>, a file's name; empty where Adobe does not say.</param>
/// <param name="Code">Adobe's code or word for it: <c>runtime_error</c>, <c>InputFileExistsErrors</c>, if it gave one.</param>
/// <param name="Message">Adobe's words, if it gave any.</param>
public sealed record AdobeJobError(string Location, string? Code, string? Message);
