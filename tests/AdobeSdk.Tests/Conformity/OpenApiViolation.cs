using AdobeSdk.Tests.Wire;

namespace AdobeSdk.Tests.Conformity;

/// <summary>Something in recorded traffic that a description does not allow.</summary>
/// <param name="Exchange">Where.</param>
/// <param name="Direction"><c>request</c> or <c>answer</c>.</param>
/// <param name="Message">The validator's words.</param>
internal sealed record OpenApiViolation(Exchange Exchange, string Direction, string Message)
{
    public override string ToString() => $"{Direction} of {Exchange}: {Message}";
}
