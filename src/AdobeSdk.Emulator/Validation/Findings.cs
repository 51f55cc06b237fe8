namespace AdobeSdk.Emulator.Validation;

/// <summary>What a check of one request has found, and what its rules may ask about the request.</summary>
/// <param name="Model">The model version that the request is for; empty where the operation has none.</param>
/// <param name="HasUpload">Whether an upload id leads to an upload that has not expired.</param>
internal sealed record Findings(string Model, Func<string, bool> HasUpload)
{
    private readonly List<ValidationError> _errors = [];

    public IReadOnlyList<ValidationError> Errors => _errors;

    public void Add(ValidationError error) => _errors.Add(error);
}
