/** Node's certificate error codes in words a researcher can act on (https://nodejs.org/api/tls.html#x509-certificate-error-codes). */
const CERTIFICATE_FAULTS: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is signed by nobody but itself",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate comes from an authority this machine does not know",
  UNABLE_TO_GET_ISSUER_CERT: "its certificate comes from an authority this machine does not know",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its certificate comes from an authority this machine does not know",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "it does not send the certificate of its authority",
  CERT_HAS_EXPIRED: "its certificate has expired",
  CERT_NOT_YET_VALID: "its certificate is not valid yet: is this machine's clock right?",
  CERT_REVOKED: "its certificate was revoked",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
  ERR_SSL_WRONG_VERSION_NUMBER: "it does not speak TLS on this port",
  EPROTO: "it does not speak TLS on this port",
};

/** Why TLS failed, or null when the codes name no fault of TLS. */
export function certificateFault(codes: readonly (string | undefined)[]): string | null {
  for (const code of codes) {
    const words = code === undefined ? undefined : CERTIFICATE_FAULTS[code];
    if (words !== undefined) return words;
  }
  return null;
}
