namespace AdobeSdk.Generators.Tests.Harness.Live;

/// <summary>A call as a user writes it, and what has to come of it.</summary>
/// <param name="Code">An expression to await, such as <c>client.ListAsync()</c>, or statements.</param>
/// <param name="Sends">The request as it comes off the wire: method, target and, if there is one, body.</param>
/// <param name="Answer">What it is answered.</param>
/// <param name="Gives">What the call gives back, as text; <see langword="null"/> if that does not matter.</param>
internal sealed record LiveCall(string Code, string Sends, string Answer = "{}", string? Gives = null);
