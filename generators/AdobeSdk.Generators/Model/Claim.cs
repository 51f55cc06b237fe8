namespace AdobeSdk.Generators.Model;

/// <summary>What an interface takes for itself: a file, and a client's name.</summary>
/// <param name="MetadataName">The interface's full metadata name; its file is named after it.</param>
/// <param name="Client">The client's full name.</param>
internal sealed record Claim(string MetadataName, string Client);
