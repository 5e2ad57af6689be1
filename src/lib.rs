//! Cutover plans the move of XMPP federation off Microsoft's old real-time servers.
