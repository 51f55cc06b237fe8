namespace AdobeSdk.Firefly;

/// <summary>A result of a shape that this version of the SDK does not know; all of it is in <see cref="AdobePayload.OtherMembers"/>.</summary>
public sealed record OtherJobResult : FireflyJobResult;
