namespace AdobeSdk.Generators.Analyzers.Retired;

/// <summary>An API that Adobe has ended.</summary>
/// <param name="Name">What it is called, with the path by which it is known.</param>
/// <param name="Fate">What became of it, and when.</param>
/// <param name="Successor">What takes its place; <see langword="null"/> if nothing does.</param>
internal sealed record RetiredApi(string Name, string Fate, string? Successor)
{
    public string Advice => Successor is null ? "Adobe names no successor" : $"use {Successor}";
}
