namespace AdobeSdk.Tests.Conformity;

/// <summary>One difference between the description and the code.</summary>
/// <param name="Where">The operation or schema.</param>
/// <param name="What">The difference.</param>
internal sealed record Problem(string Where, string What)
{
    public override string ToString() => $"{Where}: {What}";
}
