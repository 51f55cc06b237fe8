namespace AdobeSdk;

/// <summary>Whose storage a URL leads to, as far as Adobe tells storages apart.</summary>
public enum AdobeStorageKind
{
    /// <summary>S3, Google Cloud Storage and any plain URL: Adobe's word <c>external</c>.</summary>
    External,

    /// <summary>Azure Blob Storage, whose uploads need a header of their own.</summary>
    Azure,

    /// <summary>Dropbox, which is posted to.</summary>
    Dropbox,
}
