namespace AdobeSdk.Tests.Conformity;

/// <summary>What an interface method sends besides its body.</summary>
/// <param name="In">Where: <c>header</c>, <c>query</c> or <c>path</c>.</param>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Required">Whether the method always sends it.</param>
/// <param name="Type">Its C# type; <see langword="null"/> for one that is fixed.</param>
/// <param name="Fixed">Its value, if it is always the same.</param>
internal sealed record ApiParameter(string In, string Name, bool Required, Type? Type, string? Fixed = null);
