namespace Contoso.Gallery;

/// <summary>Which pictures come first.</summary>
public enum GalleryOrder
{
    /// <summary>The oldest.</summary>
    Oldest,

    /// <summary>The newest.</summary>
    Newest,
}
