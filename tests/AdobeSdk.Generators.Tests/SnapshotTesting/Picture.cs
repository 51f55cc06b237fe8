namespace Contoso.Gallery;

/// <summary>A picture of the gallery.</summary>
public sealed record Picture(string Title);
